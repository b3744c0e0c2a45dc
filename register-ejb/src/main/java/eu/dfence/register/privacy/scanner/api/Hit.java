package eu.dfence.register.privacy.scanner.api;

import java.io.Serializable;

/**
 * Something was found, and where; never what.
 *
 * @param place table and column, or the folder a file stands in; with what it was found inside of, as {@code invoicing_document.content: pdf}
 * @param times how often, by row or file
 */
public record Hit(String place, long times) implements Serializable {}
