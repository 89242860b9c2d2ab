package dev.frameworkadvisor.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands of the program, and how they end. */
public final class Cli {

    @Command(
            name = "framework-advisor",
            description = "Django or Flask: a scored, cited verdict for a project.",
            mixinStandardHelpOptions = true,
            versionProvider = Release.class,
            synopsisSubcommandLabel = "COMMAND",
            footerHeading = "%nExamples:%n",
            footer = {
                "  framework-advisor ask",
                "  framework-advisor verdict profile.yaml",
                "  framework-advisor check framework-profile.json --fail-on warn",
                "  framework-advisor serve",
                "",
                "Exit codes: 0 success, 1 a check fails, 2 an argument or a file is not usable, 3 internal error."
            })
    private static final class Root {}

    /** Options that are commands by themselves. */
    private static final List<String> OPTIONS = List.of("--help", "-h", "--version", "-V");

    private final Terminal terminal;
    private final Clock clock;

    Cli(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Returns whether the arguments are a command, and not those of the service: none, or options only.
     */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || OPTIONS.contains(arguments[0]));
    }

    /** Runs the command of the arguments on the streams of the process and returns the exit code. */
    public static int run(String... arguments) {
        Terminal terminal = new Terminal(
                // Unbuffered, a file stream asks for its position, which a pipe does not have.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                Ansi.AUTO);
        return new Cli(terminal, Clock.systemUTC()).execute(arguments);
    }

    /** Runs a command on these streams, without colors, and returns the exit code. */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return new Cli(new Terminal(in, out, err, Ansi.OFF), Clock.systemUTC()).execute(arguments);
    }

    int execute(String... arguments) {
        return commands(arguments)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, given) -> reject(exception))
                .setExecutionExceptionHandler((exception, command, result) -> end(exception))
                .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)))
                .execute(arguments);
    }

    private CommandLine commands(String... arguments) {
        CommandLine root = new CommandLine(new Root());
        String first = arguments.length == 0 ? "" : arguments[0];
        // Building a command takes milliseconds: the two that pipelines run are built alone.
        switch (first) {
            case "check" -> root.addSubcommand(new CheckCommand(terminal, clock));
            case "verdict" -> root.addSubcommand(new VerdictCommand(terminal));
            default -> addAll(root);
        }
        addHelp(root);
        return root;
    }

    private static void addHelp(CommandLine command) {
        for (CommandLine sub : command.getSubcommands().values()) {
            if (!(sub.getCommand() instanceof GenerateCompletion)) {
                sub.getCommandSpec().mixinStandardHelpOptions(true);
                sub.getCommandSpec().versionProvider(new Release());
            }
            addHelp(sub);
        }
    }

    private void addAll(CommandLine root) {
        root.addSubcommand(new VerdictCommand(terminal))
                .addSubcommand(new CheckCommand(terminal, clock))
                .addSubcommand(new AskCommand(terminal))
                .addSubcommand(KnowledgeCommand.of(terminal, clock))
                .addSubcommand(KeysCommand.of(terminal, clock))
                .addSubcommand(new ServeCommand())
                .addSubcommand(new GenerateCompletion());
    }

    @Command(
            name = "serve",
            description = "Starts the HTTP service, as no command does. Settings are those of docs/configuration.md.")
    private static final class ServeCommand {}

    private int reject(ParameterException invalid) {
        List<String> nearest =
                invalid instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String hint = nearest.isEmpty() ? "" : " (did you mean " + nearest.get(0) + "?)";
        String command = invalid.getCommandLine().getCommandSpec().qualifiedName();
        terminal.error(Terminal.plain(String.valueOf(invalid.getMessage())) + hint + "; see " + command + " --help");
        return ExitCode.UNUSABLE;
    }

    private int end(Exception exception) {
        if (exception instanceof UnusableInputException) {
            terminal.error(String.valueOf(exception.getMessage()));
            return ExitCode.UNUSABLE;
        }
        terminal.error("internal error: " + exception);
        return ExitCode.INTERNAL;
    }
}
