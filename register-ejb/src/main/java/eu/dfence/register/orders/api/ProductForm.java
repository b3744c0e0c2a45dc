package eu.dfence.register.orders.api;

import java.io.Serializable;

/**
 * What a product is called.
 *
 * @param code letters A to Z, digits, point and hyphen, at most 20; never given to another product
 * @param unit as it stands on an invoice, for example {@code kpl}
 */
public record ProductForm(String code, String nameFi, String nameEn, String unit) implements Serializable {}
