package dev.frameworkadvisor.check;

import dev.frameworkadvisor.knowledge.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The declared choice of a project.
 *
 * @param waiver permission to deviate from the verdict; null if none is given
 */
public record Declaration(Outcome choice, @Nullable Waiver waiver) {}
