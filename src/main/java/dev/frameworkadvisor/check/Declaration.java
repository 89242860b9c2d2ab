package dev.frameworkadvisor.check;

import dev.frameworkadvisor.knowledge.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a project has chosen.
 *
 * @param waiver leave to choose other than the verdict, if there is one
 */
public record Declaration(Outcome choice, @Nullable Waiver waiver) {}
