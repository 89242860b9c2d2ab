package dev.frameworkadvisor.store;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Count;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.ManyProfiles;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Cost of the operations of the store, by the number of profiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class StoreBenchmark {

    private static final int PAGE = 50;

    @Param({"SQLITE", "POSTGRESQL"})
    private String engine;

    @Param({"1000", "10000", "100000", "1000000"})
    private int rows;

    private ManyProfiles many;
    private ProfileStore store;

    /** Fills the store at its first use. */
    @Setup
    public void open() throws IOException, SQLException {
        many = new ManyProfiles(Engine.valueOf(engine), rows);
        store = many.on.store;
    }

    @TearDown
    public void close() throws IOException {
        many.close();
    }

    @Benchmark
    public Optional<StoredProfile> find() {
        return store.find(ManyProfiles.id(ThreadLocalRandom.current().nextInt(rows)));
    }

    @Benchmark
    public List<StoredProfile> page1() {
        return store.list(ProfileFilter.ALL, null, PAGE);
    }

    /** Reads a later page; the last one if there are fewer. */
    @Benchmark
    public List<StoredProfile> page1000() {
        return store.list(ProfileFilter.ALL, ManyProfiles.id(Math.max(PAGE, rows - 999 * PAGE)), PAGE);
    }

    @Benchmark
    public List<StoredProfile> page1OfAVerdict() {
        return store.list(new ProfileFilter(Outcome.COMBINE, null, null, null), null, PAGE);
    }

    @Benchmark
    public List<StoredProfile> page1OfAVerdictAtALevel() {
        return store.list(new ProfileFilter(Outcome.COMBINE, Level.FRAGILE, null, null), null, PAGE);
    }

    /** Searches the name of the oldest profile, so that all names are compared. */
    @Benchmark
    public List<StoredProfile> byARareName() {
        return store.list(new ProfileFilter(null, null, "project 0", null), null, PAGE);
    }

    @Benchmark
    public List<Count> counts() {
        return store.counts();
    }

    /** Creates profiles; the store grows during the run. */
    @Benchmark
    public void create() {
        int place = ThreadLocalRandom.current().nextInt(rows);
        store.create(many.profile("00" + UUID.randomUUID().toString().substring(2), place));
    }
}
