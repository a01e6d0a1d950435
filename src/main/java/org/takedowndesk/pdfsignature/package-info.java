/// Signatures of people on finished PDFs (PAdES), with timestamps by files.
@NullMarked
package org.takedowndesk.pdfsignature;

import org.jspecify.annotations.NullMarked;
