package eu.dfence.register.privacy.letters;

/** A place in a document that a reader can jump to. */
record Bookmark(String name, int number) {}
