package eu.dfence.register.privacy.scanner.api;

import java.io.Serializable;

/**
 * Something was found, and where; never what.
 *
 * @param place table and column, or the folder, kind and length of a file, or only where to begin when its path itself is the hit; with what it
 *     was found inside of, as {@code invoicing_document.content: pdf}, {@code safe/old/*.txt, 48 B: text}, {@code safe: name}
 * @param times how often, by row or file
 */
public record Hit(String place, long times) implements Serializable {}
