package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.KeyText;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The settings {@code advisor.access} and those below it. */
@Singleton
public class AccessSettings {

    private static final Logger LOG = Logger.getLogger(AccessSettings.class);

    private static final String MODE = "advisor.access";
    private static final String PUBLIC = "advisor.access.public";
    private static final String PURGE = "advisor.access.purge";
    private static final String AUDIT = "advisor.audit";
    private static final String BOOTSTRAP_KEY = "advisor.access.bootstrap-key";
    private static final String BOOTSTRAP_KEY_FILE = "advisor.access.bootstrap-key-file";

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[?::1]?|0:0:0:0:0:0:0:1");

    /** Visible ASCII characters, enough of them that the key cannot be guessed. */
    private static final Pattern BOOTSTRAP = Pattern.compile("[!-~]{16,256}");

    private final AccessMode mode;
    private final boolean isPublic;
    private final boolean allowsPurge;
    private final boolean isAudited;
    private final @Nullable String bootstrapHash;

    AccessSettings(
            @ConfigProperty(name = MODE) Optional<String> mode,
            @ConfigProperty(name = PUBLIC) Optional<String> isPublic,
            @ConfigProperty(name = PURGE) Optional<String> allowsPurge,
            @ConfigProperty(name = AUDIT) Optional<String> isAudited,
            @ConfigProperty(name = BOOTSTRAP_KEY) Optional<String> key,
            @ConfigProperty(name = BOOTSTRAP_KEY_FILE) Optional<String> keyFile,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        Optional<String> chosen = mode.filter(text -> !text.isBlank());
        this.mode = chosen.map(AccessSettings::mode).orElse(AccessMode.OPEN);
        boolean isOpen = this.mode == AccessMode.OPEN;
        this.isPublic = flag(PUBLIC, isPublic, true);
        this.allowsPurge = flag(PURGE, allowsPurge, isOpen);
        this.isAudited = flag(AUDIT, isAudited, !isOpen);
        if (isOpen && !this.isPublic) {
            throw new ConfigurationException(PUBLIC + " is false, which needs " + MODE + " to be keys or jwt.");
        }
        if (chosen.isEmpty()) {
            requireLoopback(host);
        }
        bootstrapHash =
                isOpen ? null : bootstrap(key, keyFile).map(KeyText::hash).orElse(null);
    }

    /** Creates the settings before anything that a failed start should not do. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent start) {
        if (mode != AccessMode.OPEN) {
            LOG.infof("Access control: mode=%s public=%s bootstrapKey=%s", mode, isPublic, bootstrapHash != null);
        }
    }

    private static AccessMode mode(String name) {
        return switch (name) {
            case "open" -> AccessMode.OPEN;
            case "keys" -> AccessMode.KEYS;
            case "jwt" -> AccessMode.JWT;
            default -> throw new ConfigurationException(MODE + " must be open, keys or jwt, not \"" + name + "\".");
        };
    }

    private static void requireLoopback(String host) {
        if (!LOOPBACK.matcher(host).matches()) {
            throw new ConfigurationException("The service would listen on " + host
                    + ", where other machines can reach it, so " + MODE + " (ADVISOR_ACCESS) must say who may use it:"
                    + " keys (access keys of the service), jwt (tokens of an identity provider), or open (everyone may"
                    + " read, change and delete all stored profiles). Without a choice, it listens on a loopback address"
                    + " only, such as quarkus.http.host=127.0.0.1.");
        }
    }

    private static Optional<String> bootstrap(Optional<String> setKey, Optional<String> setFile) {
        Optional<String> key = setKey.filter(text -> !text.isBlank());
        Optional<String> file = setFile.filter(text -> !text.isBlank());
        if (key.isPresent() && file.isPresent()) {
            throw new ConfigurationException("Set " + BOOTSTRAP_KEY + " or " + BOOTSTRAP_KEY_FILE + ", not both.");
        }
        Optional<String> found = key.or(() -> file.map(AccessSettings::read));
        found.filter(text -> !BOOTSTRAP.matcher(text).matches()).ifPresent(text -> {
            throw new ConfigurationException("The bootstrap key must be 16 to 256 visible ASCII characters. The command"
                    + " \"keys create\" prints a suitable one.");
        });
        return found;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new ConfigurationException(BOOTSTRAP_KEY_FILE + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static boolean flag(String name, Optional<String> value, boolean otherwise) {
        String text = value.filter(given -> !given.isBlank()).orElse(String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            throw new ConfigurationException(name + " must be true or false, not \"" + text + "\".");
        }
        return Boolean.parseBoolean(text);
    }

    /** Returns how callers are identified. */
    public AccessMode mode() {
        return mode;
    }

    /** Returns whether everyone may use everything, so that nothing needs to be checked. */
    public boolean isOpen() {
        return mode == AccessMode.OPEN;
    }

    /** Returns whether operations that use no stored profile need no credential. */
    boolean isPublic() {
        return isPublic;
    }

    /** Returns whether profiles may be removed permanently. */
    public boolean allowsPurge() {
        return allowsPurge;
    }

    /** Returns whether actions are recorded. */
    boolean isAudited() {
        return isAudited;
    }

    /** Returns the hash of the key of the first admin; null if there is none. */
    @Nullable
    String bootstrapHash() {
        return bootstrapHash;
    }
}
