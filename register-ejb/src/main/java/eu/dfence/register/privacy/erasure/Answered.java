package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import java.util.List;

/** What one holder answered. */
record Answered(String module, List<HeldRow> rows) {}
