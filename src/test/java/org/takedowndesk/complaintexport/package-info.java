@NullMarked
package org.takedowndesk.complaintexport;

import org.jspecify.annotations.NullMarked;
