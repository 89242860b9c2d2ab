package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.http.RequestLimits;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A profile in a file.
 *
 * @param name how messages name the file
 * @param json the content as JSON; of a YAML file, with every field on the line that it has there
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record InputFile(String name, byte[] json) {

    private static final String STANDARD_INPUT = "-";

    private static final int LARGEST = RequestLimits.LARGEST_BODY;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads the file.
     *
     * @param file its path, or {@code -} for standard input
     * @throws UnusableInputException if it is missing, empty, too large, not text, or neither JSON nor YAML
     */
    static InputFile read(String file, InputStream in) {
        String name = file.equals(STANDARD_INPUT) ? "standard input" : Terminal.plain(file);
        String text = text(name, file.equals(STANDARD_INPUT) ? bytes(name, in) : bytes(name, file));
        if (text.isBlank()) {
            throw new UnusableInputException(name + " is empty");
        }
        return new InputFile(name, isYaml(file, text) ? YamlConverter.toJson(name, text) : utf8(text));
    }

    /** Returns the path for reports: relative to the working directory, with slashes; the default for standard input. */
    static String reportPath(String file, String otherwise) {
        if (file.equals(STANDARD_INPUT)) {
            return otherwise;
        }
        Path path = Path.of(file).toAbsolutePath().normalize();
        Path working = Path.of("").toAbsolutePath();
        Path name = path.startsWith(working) ? working.relativize(path) : path.getFileName();
        return String.valueOf(name).replace(File.separatorChar, '/');
    }

    private static byte[] bytes(String name, String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnusableInputException(name + " is a directory");
            }
            if (!Files.exists(path)) {
                throw new UnusableInputException("there is no file " + name);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return bytes(name, in);
            }
        } catch (IOException | InvalidPathException e) {
            throw new UnusableInputException(name + " cannot be read");
        }
    }

    private static byte[] bytes(String name, InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UnusableInputException(name + " cannot be read");
        }
        if (bytes.length > LARGEST) {
            throw new UnusableInputException(
                    name + " is larger than 64 KiB; a profile that answers every question takes about 1 KiB");
        }
        return bytes;
    }

    private static String text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().noneMatch(InputFile::isBinary)) {
                return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(name + " is not a text file in UTF-8");
        }
        throw new UnusableInputException(name + " is not a text file in UTF-8");
    }

    private static boolean isBinary(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
    }

    /** Decides by the extension; a file with another one is YAML unless it starts as a JSON object. */
    private static boolean isYaml(String file, String text) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return true;
        }
        return !lower.endsWith(".json") && !text.stripLeading().startsWith("{");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
