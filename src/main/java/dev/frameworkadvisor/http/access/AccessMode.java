package dev.frameworkadvisor.http.access;

/** How callers are identified. */
public enum AccessMode {
    /** Without credentials. */
    OPEN,
    /** With keys of the service. */
    KEYS,
    /** With tokens of an identity provider, or keys of the service. */
    JWT
}
