package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RepeatedWarningTest {

    @Test
    void writesOneLineASecondAndCountsTheOthers() {
        List<String> lines = new ArrayList<>();
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
        RepeatedWarning warning = new RepeatedWarning(lines::add, nanos::get);

        warning.report("full");
        warning.report("full");
        nanos.addAndGet(999_999_999);
        warning.report("full");
        nanos.addAndGet(1);
        warning.report("still full");
        nanos.addAndGet(1_000_000_000);
        warning.report("full again");

        assertEquals(List.of("full", "still full (omitted warnings of this kind: 2)", "full again"), lines);
    }
}
