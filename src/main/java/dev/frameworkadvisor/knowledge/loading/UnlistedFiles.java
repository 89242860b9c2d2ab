package dev.frameworkadvisor.knowledge.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Adds faults for the files of a folder that no list names: they would be ignored unnoticed. */
public final class UnlistedFiles {

    private static final Pattern NOT_A_DOCUMENT = Pattern.compile("/(\\.|README\\.md$)");

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private final KnowledgeFolder folder;
    private final DocumentReader documents;

    UnlistedFiles(KnowledgeFolder folder, DocumentReader documents) {
        this.folder = folder;
        this.documents = documents;
    }

    /**
     * Adds a fault for every file in a subfolder that is not listed, except hidden files and README.md.
     *
     * @param list the file that lists them
     */
    public void reject(String subfolder, Set<String> listed, String list) {
        try {
            folder.list(subfolder).stream()
                    .filter(file -> !listed.contains(file)
                            && !NOT_A_DOCUMENT.matcher(file).find())
                    .forEach(file ->
                            documents.fault(file, "", "not listed in " + list + "; list it there or delete the file"));
        } catch (IOException | UncheckedIOException e) {
            documents.fault(subfolder, "", "folder cannot be listed: " + e.getMessage());
        }
    }

    /** Adds a fault for every folder of a version that is not listed, except hidden ones. */
    void rejectVersions(List<String> listed) {
        try {
            for (String name : folder.folders()) {
                if (!listed.contains(name) && isVersion(name)) {
                    documents.fault(
                            name, "", "not listed in " + VersionsFile.NAME + "; list it there or delete the folder");
                }
            }
        } catch (IOException e) {
            documents.fault("", "", "folder cannot be listed: " + e.getMessage());
        }
    }

    private boolean isVersion(String name) throws IOException {
        return VERSION.matcher(name).matches()
                || folder.read(name + "/" + VersionReader.CATALOG).isPresent();
    }
}
