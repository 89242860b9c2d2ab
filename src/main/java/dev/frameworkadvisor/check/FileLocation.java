package dev.frameworkadvisor.check;

/**
 * The place of a declared choice, to which reports point.
 *
 * @param path path of the checked file, relative to the root of its repository, with slashes
 * @param line line of the declared choice, from 1
 */
public record FileLocation(String path, int line) {

    /** The conventional path of the profile in a repository. */
    public static final String DEFAULT_PATH = "framework-profile.json";

    /** Maximum length of a path in characters. */
    public static final int LONGEST_PATH = 1_000;

    /**
     * Returns whether reports can point to the path: relative, with slashes, without {@code .} and {@code ..} segments, and
     * without control characters and unpaired surrogates.
     */
    public static boolean isValid(String path) {
        if (path.isBlank() || path.length() > LONGEST_PATH || path.indexOf('\\') >= 0) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return path.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
