package eu.dfence.register.privacy.scanner.api;

import java.io.Serializable;

/**
 * Something was found, and where; never what.
 *
 * @param place table and column, or a folder with the path of the file in it, without the path when that itself is the hit; with what it
 *     was found inside of, as {@code invoicing_document.content: pdf}, {@code safe/old/list.txt: text}, {@code safe: name}
 * @param times how often, by row or file
 */
public record Hit(String place, long times) implements Serializable {}
