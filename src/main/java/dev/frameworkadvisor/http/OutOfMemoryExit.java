package dev.frameworkadvisor.http;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process when memory runs out outside of the heap, as {@code -XX:+ExitOnOutOfMemoryError} does for the heap: Netty
 * throws such errors itself, and a service whose event loops have no memory never responds again.
 */
@Singleton
public class OutOfMemoryExit {

    /** The exit code of the JVM's own option. */
    private static final int CODE = 3;

    void install(@Observes StartupEvent start) {
        Logger.getLogger("").addHandler(new OfLogRecords());
    }

    /** Returns a handler for the start of a channel's pipeline, where errors of reading appear. */
    public static ChannelHandler ofChannel() {
        return OfChannels.INSTANCE;
    }

    private static void check(@Nullable Throwable fault) {
        if (Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20) // causes may form a cycle
                .anyMatch(OutOfMemoryError.class::isInstance)) {
            Runtime.getRuntime().halt(CODE);
        }
    }

    /** Runs after the handlers that write the record. */
    private static final class OfLogRecords extends Handler {

        @Override
        public void publish(LogRecord record) {
            check(record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ChannelHandler.Sharable
    private static final class OfChannels extends ChannelInboundHandlerAdapter {

        static final ChannelHandler INSTANCE = new OfChannels();

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable fault) {
            check(fault);
            context.fireExceptionCaught(fault);
        }
    }
}
