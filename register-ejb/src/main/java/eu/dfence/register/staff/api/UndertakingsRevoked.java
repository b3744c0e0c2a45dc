package eu.dfence.register.staff.api;

import java.util.UUID;

/** All undertakings an account had signed were revoked; told in the same transaction. */
public record UndertakingsRevoked(UUID account) {}
