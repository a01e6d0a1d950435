package org.takedowndesk.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.takedowndesk.work.Progress;

/// What happened in the sample case and when: filled matter by matter, done in the order of time.
final class Diary {

    /// What somebody did at a time.
    private record Act(Instant at, String what, Runnable work) {}

    private final SampleClock clock;
    private final SampleDays days;
    private final List<Act> acts = new ArrayList<>();
    private int done;

    Diary(SampleClock clock, SampleDays days) {
        this.clock = clock;
        this.days = days;
    }

    SampleDays days() {
        return days;
    }

    SampleClock clock() {
        return clock;
    }

    /// Notes down what is to be done `back` working days before today at `time` in China.
    void on(int back, String time, String what, Runnable work) {
        acts.add(new Act(days.at(back, time), what, work));
    }

    /// Does everything that was noted for days before the one `back` working days ago.
    void playBefore(int back, Progress progress) {
        Instant end = days.at(back, "00:00");
        play(acts.stream().filter(act -> act.at().isBefore(end)).toList(), progress);
    }

    /// Does all the rest.
    void play(Progress progress) {
        play(List.copyOf(acts), progress);
    }

    /// What is written for the same time is done in the order it was written.
    private void play(List<Act> wanted, Progress progress) {
        List<Act> ordered =
                wanted.stream().sorted(Comparator.comparing(Act::at)).toList();
        for (Act act : ordered) {
            progress.stopIfCancelled();
            progress.at(done, done + acts.size());
            progress.note(act.what());
            clock.to(act.at());
            act.work().run();
            acts.remove(act);
            done++;
        }
        progress.at(done, done + acts.size());
    }
}
