package eu.dfence.register.staff.api;

import java.util.UUID;

/** What IT gives to open a personal account. */
public record NewAccount(String userName, String displayName, String title, UUID employerId, String language) {}
