package eu.dfence.register.invoicing.print.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the paper (AVL 209 e §). Amounts are euros and are printed as they come: nothing is computed or rounded
 * here.
 *
 * @param number the invoice's number as printed; also the seed of the document's identity
 * @param issuedAt when it was issued; the only clock reading in the file
 * @param buyer name and address, one row each, at least one
 * @param buyerReference "Viitteenne", or null
 * @param buyerBusinessId Y-tunnus of the buyer, or null
 * @param lateInterest in words, for example "korkolain mukaan"
 * @param vat one row per rate
 * @param giro null on a credit note: it is not paid
 * @param credits the number of the invoice that this credit note takes something back of, or null on an invoice
 */
public record InvoicePage(
        PrintLanguage language,
        String number,
        Instant issuedAt,
        LocalDate issuedOn,
        LocalDate deliveredOn,
        LocalDate dueOn,
        int paymentTermDays,
        String orderNumber,
        String buyerReference,
        String buyerBusinessId,
        String lateInterest,
        Seller seller,
        List<String> buyer,
        List<Line> lines,
        List<Vat> vat,
        BigDecimal net,
        BigDecimal vatTotal,
        BigDecimal gross,
        Giro giro,
        String credits) {

    /**
     * @param address street row and postal row
     * @param businessId Y-tunnus, 2345678-0
     * @param vatNumber FI23456780
     */
    public record Seller(
            String name,
            List<String> address,
            String domicile,
            String businessId,
            String vatNumber,
            String email,
            String phone) {
        public Seller {
            address = List.copyOf(address);
        }
    }

    /**
     * @param quantity up to three decimals
     * @param unitPrice euros without VAT, up to five decimals
     * @param discountPercent zero without one
     * @param vatRate percent
     * @param net euros without VAT, discount deducted
     */
    public record Line(
            String code,
            String description,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            BigDecimal vatRate,
            BigDecimal net) {}

    /**
     * @param rate percent
     * @param untaxedBecause the provision under which nothing is charged, or null when something is
     */
    public record Vat(BigDecimal rate, BigDecimal base, BigDecimal vat, BigDecimal gross, String untaxedBecause) {}

    /**
     * What the payer types or scans. The amount and the due date are those of the invoice.
     *
     * @param iban as printed, in groups of four
     * @param bic or null
     * @param reference as printed, in groups of five
     * @param barcode the 54 digits of the bank barcode
     * @param qr the EPC069-12 payload, lines parted by LF
     */
    public record Giro(String iban, String bic, String payee, String reference, String barcode, String qr) {}

    public boolean credit() {
        return credits != null;
    }

    public InvoicePage {
        buyer = List.copyOf(buyer);
        lines = List.copyOf(lines);
        vat = List.copyOf(vat);
    }
}
