package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a product is taxed from a day of delivery on.
 *
 * @param ground the provision under which nothing is charged, as the invoice names it (AVL 209 e § 1 mom 11 k); null
 *     otherwise
 */
public record ProductVat(LocalDate from, VatClass vatClass, String ground) implements Serializable {}
