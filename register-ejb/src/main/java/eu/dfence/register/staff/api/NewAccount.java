package eu.dfence.register.staff.api;

import java.util.UUID;

/** What IT gives to open a personal account. The password is handed over in person and changed at the first sign-in. */
public record NewAccount(
        String userName, String displayName, String title, UUID employerId, String language, char[] password) {}
