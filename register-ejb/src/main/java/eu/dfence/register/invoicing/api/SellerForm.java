package eu.dfence.register.invoicing.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The company itself as its invoices name it (AVL 209 e §).
 *
 * @param validFrom first day invoices are issued so
 * @param name at most 70 letters, what a payment can carry
 * @param domicile registered seat
 * @param vatNumber that of the business id; empty to have it made
 * @param iban a Finnish account: no other fits the bank barcode
 * @param bic or empty
 * @param financialYearEnd month and day, {@code 12-31}; retention of vouchers is counted from it (KPL 2:10)
 * @param lateInterest as the invoice says it; {@code korkolain mukaan} is said in the buyer's language
 */
public record SellerForm(
        LocalDate validFrom,
        String name,
        String street,
        String postalCode,
        String city,
        String domicile,
        String businessId,
        String vatNumber,
        String iban,
        String bic,
        String email,
        String phone,
        String financialYearEnd,
        String lateInterest)
        implements Serializable {}
