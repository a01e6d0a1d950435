package org.takedowndesk.evidence;

import org.takedowndesk.work.Progress;

/// The progress of a part of the files, told as progress of all of them.
///
/// @param before how many files were done before this part
record Part(Progress whole, int before, int total) implements Progress {

    @Override
    public void at(long done, long ofPart) {
        whole.at(before + done, total);
    }

    @Override
    public void note(String what) {
        whole.note(what);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
