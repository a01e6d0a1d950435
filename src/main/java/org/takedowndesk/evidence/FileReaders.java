package org.takedowndesk.evidence;

import org.takedowndesk.format.FormatReader;
import org.takedowndesk.media.MediaReader;

/// What files are read with: one tells what a file is, the other what it says and what is in it.
public record FileReaders(MediaReader media, FormatReader formats) {}
