package dev.frameworkadvisor.knowledge.control;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The classes of the service, none of them loaded yet, as in a process that has just been started. */
final class FreshClasses extends URLClassLoader {

    FreshClasses() {
        super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    /** Loads the shipped knowledge by these classes. */
    void loadShippedKnowledge() throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            Object shipped = loadClass(KnowledgeFolder.class.getName())
                    .getMethod("shipped")
                    .invoke(null);
            Class<?> loader = loadClass(KnowledgeLoader.class.getName());
            loader.getMethod("load", List.class)
                    .invoke(loader.getConstructor(List.class).newInstance(List.of()), List.of(shipped));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    boolean haveLoaded(String name) {
        return findLoadedClass(name) != null;
    }

    private static URL[] classPath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(FreshClasses::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
