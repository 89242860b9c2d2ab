package dev.frameworkadvisor.profile.control;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.frameworkadvisor.profile.entity.Count;
import dev.frameworkadvisor.profile.entity.FirstAnswer;
import dev.frameworkadvisor.profile.entity.ProfileFilter;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a store should do, in the plainest way, as long as its clock does not go back. */
final class RememberedProfiles implements ProfileStore {

    private final Map<String, List<StoredProfile>> profiles = new HashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final Map<String, FirstAnswer> answers = new HashMap<>();

    @Override
    public void create(StoredProfile first) {
        if (profiles.containsKey(first.id())) {
            throw new IllegalArgumentException("the id is taken");
        }
        profiles.put(first.id(), new ArrayList<>(List.of(first)));
    }

    @Override
    public Optional<FirstAnswer> create(StoredProfile first, FirstAnswer answer) {
        Optional<FirstAnswer> earlier = firstAnswer(answer.key(), answer.at().minus(FirstAnswer.KEPT));
        if (earlier.isEmpty()) {
            create(first);
            answers.put(answer.key(), answer);
        }
        return earlier;
    }

    @Override
    public Optional<FirstAnswer> firstAnswer(String key, Instant after) {
        return Optional.ofNullable(answers.get(key))
                .filter(answer -> answer.at().isAfter(after));
    }

    /** All revisions, the first first; none where the profile is not there. */
    private List<StoredProfile> there(String id) {
        return deleted.contains(id) ? List.of() : profiles.getOrDefault(id, List.of());
    }

    private boolean isLast(String id, int revision) {
        return profiles.getOrDefault(id, List.of()).size() == revision;
    }

    /** The latest revisions, the youngest first. */
    private Stream<StoredProfile> latest() {
        return profiles.keySet().stream().sorted(Comparator.reverseOrder()).flatMap(id -> find(id).stream());
    }

    @Override
    public Optional<StoredProfile> find(String id) {
        return find(id, there(id).size());
    }

    @Override
    public Optional<StoredProfile> find(String id, int revision) {
        return there(id).stream()
                .filter(stored -> stored.revision() == revision)
                .findAny();
    }

    @Override
    public List<StoredProfile> revisions(String id, int before, int limit) {
        return there(id).stream()
                .filter(stored -> stored.revision() < before)
                .sorted(Comparator.comparing(StoredProfile::revision).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<StoredProfile> list(ProfileFilter filter, String before, int limit) {
        return latest().filter(stored -> before == null || stored.id().compareTo(before) < 0)
                .filter(stored -> fits(stored, filter))
                .limit(limit)
                .toList();
    }

    @Override
    public long count(ProfileFilter filter) {
        return latest().filter(stored -> fits(stored, filter)).count();
    }

    private static boolean fits(StoredProfile stored, ProfileFilter filter) {
        String name = stored.profile().name();
        return (filter.verdict() == null
                        || filter.verdict() == stored.decision().verdict())
                && (filter.level() == null
                        || filter.level() == stored.decision().level())
                && (filter.knowledge() == null
                        || filter.knowledge().equals(stored.decision().knowledge()))
                && (filter.name() == null
                        || name != null
                                && name.toUpperCase(Locale.ROOT)
                                        .contains(filter.name().toUpperCase(Locale.ROOT)));
    }

    @Override
    public boolean append(StoredProfile next) {
        boolean fits = !there(next.id()).isEmpty() && isLast(next.id(), next.revision() - 1);
        if (fits) {
            profiles.get(next.id()).add(next);
        }
        return fits;
    }

    @Override
    public boolean delete(String id, int revision, Instant at) {
        return !there(id).isEmpty() && isLast(id, revision) && deleted.add(id);
    }

    @Override
    public Optional<Integer> lastRevision(String id) {
        return Optional.ofNullable(profiles.get(id)).map(List::size);
    }

    @Override
    public boolean purge(String id, int revision) {
        boolean fits = profiles.containsKey(id) && isLast(id, revision);
        if (fits) {
            profiles.remove(id);
            deleted.remove(id);
            answers.replaceAll((key, answer) -> answer.profileId().equals(id)
                    ? new FirstAnswer(key, answer.fingerprint(), id, answer.at(), null)
                    : answer);
        }
        return fits;
    }

    @Override
    public List<Count> counts() {
        return latest()
                .map(StoredProfile::decision)
                .collect(groupingBy(
                        decision -> new Count(decision.verdict(), decision.level(), decision.knowledge(), 0),
                        counting()))
                .entrySet()
                .stream()
                .map(count -> of(count.getKey(), count.getValue()))
                .toList();
    }

    private static Count of(Count none, long profiles) {
        return new Count(none.verdict(), none.level(), none.knowledge(), profiles);
    }
}
