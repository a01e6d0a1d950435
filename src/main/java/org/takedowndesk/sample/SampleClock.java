package org.takedowndesk.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that tells the weeks in which the sample case was worked on, and the real time once that is told.
///
/// A case without a past shows nobody what timelines, custody logs and running clocks look like. The past it gives
/// is invented, as the whole case is, and says so: the case titles, the holders' notes and every paper carry the word
/// sample. It can tell no time later than the real one, and it cannot be used for anything but the sample, since
/// nobody outside this package can set it.
public final class SampleClock extends Clock {

    private final Clock real;
    private volatile Duration back = Duration.ZERO;

    public SampleClock(Clock real) {
        this.real = real;
    }

    /// The real time, whatever this clock tells now.
    Instant now() {
        return real.instant();
    }

    /// Goes to `time`, or stays where it is if it has passed that already; never later than the real time.
    void to(Instant time) {
        Instant earliest = back.isZero() ? time : later(time, instant());
        Duration wanted = Duration.between(earliest, real.instant());
        back = wanted.isNegative() ? Duration.ZERO : wanted;
    }

    /// From now on the real time.
    void catchUp() {
        back = Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks the sample's clock for another zone");
    }
}
