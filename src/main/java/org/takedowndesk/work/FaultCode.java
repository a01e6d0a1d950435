package org.takedowndesk.work;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// A short code for a failure, the same whenever the same place fails in the same way, whatever the data: what a user
/// can read out on the telephone.
public final class FaultCode {

    private FaultCode() {}

    /// For example `1A2B-3C4D`.
    public static String of(Throwable failure) {
        CRC32 sum = new CRC32();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            add(sum, cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("org.takedowndesk.")) {
                    // Without line numbers, so that the code outlives small changes; lambda names are numbered too.
                    add(sum, frame.getClassName() + frame.getMethodName().replaceAll("\\d", ""));
                }
            }
        }
        String digits = String.format(Locale.ROOT, "%08X", sum.getValue());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
