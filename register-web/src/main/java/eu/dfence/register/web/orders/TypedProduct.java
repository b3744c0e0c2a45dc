package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.ProductForm;
import eu.dfence.register.orders.api.ProductList;
import eu.dfence.register.orders.api.ProductVat;
import eu.dfence.register.orders.api.VatClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is being written of a product: its names, a price with its day, a VAT class with its day. */
public class TypedProduct implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String nameFi;
    private String nameEn;
    private String unit;
    private BigDecimal price;
    private LocalDate priceFrom;
    private VatClass vatClass;
    private LocalDate vatFrom;
    private String ground;

    static TypedProduct blank(LocalDate today) {
        TypedProduct typed = new TypedProduct();
        typed.priceFrom = today;
        typed.vatFrom = today;
        typed.vatClass = VatClass.GENERAL;
        return typed;
    }

    static TypedProduct of(ProductList.Row product, LocalDate today) {
        TypedProduct typed = blank(today);
        typed.code = product.code();
        typed.nameFi = product.nameFi();
        typed.nameEn = product.nameEn();
        typed.unit = product.unit();
        return typed;
    }

    ProductForm form() {
        return new ProductForm(code, nameFi, nameEn, unit);
    }

    ProductVat vat() {
        return new ProductVat(vatFrom, vatClass, ground);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameFi() {
        return nameFi;
    }

    public void setNameFi(String nameFi) {
        this.nameFi = nameFi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public LocalDate getPriceFrom() {
        return priceFrom;
    }

    public void setPriceFrom(LocalDate priceFrom) {
        this.priceFrom = priceFrom;
    }

    public VatClass getVatClass() {
        return vatClass;
    }

    public void setVatClass(VatClass vatClass) {
        this.vatClass = vatClass;
    }

    public LocalDate getVatFrom() {
        return vatFrom;
    }

    public void setVatFrom(LocalDate vatFrom) {
        this.vatFrom = vatFrom;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
