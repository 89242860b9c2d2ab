package dev.frameworkadvisor.validation.loading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.loading.DocumentKind;
import dev.frameworkadvisor.knowledge.loading.DocumentReader;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.validation.Project;
import dev.frameworkadvisor.validation.ProjectInvariants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Loads the rows of public projects that {@value #LIST} names, and checks them. */
public final class ProjectLoader {

    private static final String LIST = "projects.json";
    private static final String FOLDER = "projects";

    private record ProjectList(List<String> projects) {}

    private final DocumentReader documents;

    /** The path of every row that was listed so far. */
    private final Set<String> listed = new HashSet<>();

    private ProjectLoader(DocumentReader documents) {
        this.documents = documents;
    }

    /** Returns the folder inside the jar. */
    public static KnowledgeFolder shipped() {
        return KnowledgeFolder.inJar("validation");
    }

    /**
     * Loads all rows, in the order of the list. The rows inside the jar are not compared with their schema, because the build
     * that made the jar has done so.
     *
     * @param base some version of it must have each answer of a coding
     * @throws FaultyProjectsException naming every fault of every file
     */
    public static List<Project> load(KnowledgeFolder folder, KnowledgeBase base) {
        DocumentReader documents = new DocumentReader(folder, !folder.isReleased());
        List<Project> projects = new ProjectLoader(documents).read();
        List<Fault> faults = documents.faults();
        faults = faults.isEmpty() ? ProjectInvariants.check(projects, base) : faults;
        if (!faults.isEmpty()) {
            throw new FaultyProjectsException(faults);
        }
        return projects;
    }

    private List<Project> read() {
        Optional<ProjectList> list = documents
                .read(DocumentKind.PROJECTS, LIST)
                .flatMap(json -> documents.value(LIST, json, ProjectList.class));
        List<Project> projects = new ArrayList<>();
        if (list.isPresent()) {
            list.get().projects().forEach(id -> read(id).ifPresent(projects::add));
            documents.unlisted().reject(FOLDER, listed, LIST);
        }
        return projects;
    }

    private Optional<Project> read(String id) {
        String file = FOLDER + "/" + id + ".json";
        if (!listed.add(file)) {
            documents.fault(LIST, "/projects", "the project \"" + id + "\" is there twice");
            return Optional.empty();
        }
        return documents.read(DocumentKind.PROJECT, file).flatMap(json -> project(file, id, json));
    }

    private Optional<Project> project(String file, String id, JsonNode json) {
        Optional<Project> project = documents.value(file, json, Project.class);
        if (project.isPresent() && !project.get().id().equals(id)) {
            documents.fault(file, "/id", "it is \"" + project.get().id() + "\", and the file name is another");
        }
        return project;
    }
}
