/// Many complaints at once, each with what its portal asks for in a folder of its own.
@NullMarked
package org.takedowndesk.complaintexport;

import org.jspecify.annotations.NullMarked;
