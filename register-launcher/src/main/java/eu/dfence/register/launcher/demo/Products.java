package eu.dfence.register.launcher.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the demo company sells: work safety, coffee for the break room, trade papers, and carriage. */
final class Products {
    /** Once per order, whatever was ordered. */
    static final String DELIVERY = "90001";

    private static final LocalDate LONG_AGO = LocalDate.of(2013, 1, 1);
    private static final LocalDate BOOKS_MOVED = LocalDate.of(2025, 1, 1);
    private static final String GENERAL = "GENERAL";
    private static final String FOOD = "REDUCED_A";
    private static final String PAPERS = "REDUCED_B";
    private static final String ZERO = "ZERO";
    /** From class B to class A on 1 January 2025 (HE 141/2024). */
    private static final String BOOK = "BOOK";

    record Product(String code, String nameFi, String nameEn, String unit, BigDecimal price, String kind) {
        String vatClassOn(LocalDate day) {
            if (kind.equals(BOOK)) {
                return day.isBefore(BOOKS_MOVED) ? PAPERS : FOOD;
            }
            return kind;
        }
    }

    private static final List<Product> ALL = List.of(
            product("10245", "Suojakäsine, nitriili, L, 100 kpl", "Nitrile glove, L, 100 pcs", "pkt", "9.90", GENERAL),
            product(
                    "10246",
                    "Suojakäsine, nitriili, XL, 100 kpl",
                    "Nitrile glove, XL, 100 pcs",
                    "pkt",
                    "9.90",
                    GENERAL),
            product("10244", "Suojakäsine, nitriili, M, 100 kpl", "Nitrile glove, M, 100 pcs", "pkt", "9.90", GENERAL),
            product("10310", "Suojalasi, kirkas, EN 166", "Safety glasses, clear, EN 166", "kpl", "14.50", GENERAL),
            product("40112", "Suodatinkahvi, 500 g", "Filter coffee, 500 g", "pkt", "5.40", FOOD),
            product(DELIVERY, "Toimitusmaksu", "Delivery charge", "kpl", "19.00", GENERAL),
            product("10290", "Suojahaalari, kertakäyttö", "Disposable coverall", "kpl", "18.40", GENERAL),
            product("10420", "Hengityssuojain FFP3, 10 kpl", "Respirator FFP3, 10 pcs", "pkt", "21.90", GENERAL),
            product("10355", "Kuulonsuojain, sankamalli", "Ear muffs, headband", "kpl", "22.80", GENERAL),
            product(
                    "70020",
                    "Työturvallisuus, vuosikerta 2027",
                    "Work safety magazine, year 2027",
                    "kpl",
                    "64.00",
                    PAPERS),
            product("10251", "Työkäsine, nahka, koko 10", "Work glove, leather, size 10", "pari", "7.25", GENERAL),
            product(
                    "10252",
                    "Talvikäsine, vuorellinen, koko 10",
                    "Winter glove, lined, size 10",
                    "pari",
                    "16.80",
                    GENERAL),
            product(
                    "10253",
                    "Viiltosuojakäsine, luokka D, koko 9",
                    "Cut protection glove, class D, size 9",
                    "pari",
                    "12.35",
                    GENERAL),
            product("10312", "Suojalasi, harmaa, EN 172", "Safety glasses, grey, EN 172", "kpl", "15.90", GENERAL),
            product("10315", "Naamiolasit, huurtumaton", "Goggles, anti-fog", "kpl", "19.70", GENERAL),
            product("10330", "Suojakypärä, valkoinen, EN 397", "Safety helmet, white, EN 397", "kpl", "24.60", GENERAL),
            product(
                    "10331",
                    "Suojakypärä, keltainen, EN 397",
                    "Safety helmet, yellow, EN 397",
                    "kpl",
                    "24.60",
                    GENERAL),
            product("10335", "Kypärähuppu, talvi", "Helmet hood, winter", "kpl", "13.20", GENERAL),
            product("10356", "Kuulonsuojain, kypärämalli", "Ear muffs, helmet mounted", "kpl", "27.40", GENERAL),
            product(
                    "10360",
                    "Korvatulppa, kertakäyttö, 200 paria",
                    "Ear plugs, disposable, 200 pairs",
                    "pkt",
                    "34.50",
                    GENERAL),
            product("10418", "Hengityssuojain FFP2, 20 kpl", "Respirator FFP2, 20 pcs", "pkt", "18.90", GENERAL),
            product("10430", "Puolinaamari, koko M", "Half mask, size M", "kpl", "31.50", GENERAL),
            product("10431", "Suodatin A2P3, pari", "Filter A2P3, pair", "pari", "28.70", GENERAL),
            product("10510", "Huomioliivi, keltainen, L", "High-visibility vest, yellow, L", "kpl", "6.95", GENERAL),
            product(
                    "10512",
                    "Huomiotakki, luokka 3, XL",
                    "High-visibility jacket, class 3, XL",
                    "kpl",
                    "89.00",
                    GENERAL),
            product(
                    "10515",
                    "Huomiohousut, luokka 2, 52",
                    "High-visibility trousers, class 2, 52",
                    "kpl",
                    "74.50",
                    GENERAL),
            product("10610", "Turvakenkä S3, koko 43", "Safety shoe S3, size 43", "pari", "98.00", GENERAL),
            product("10612", "Turvasaapas S5, koko 44", "Safety boot S5, size 44", "pari", "46.20", GENERAL),
            product(
                    "10615",
                    "Talviturvajalkine S3, koko 43",
                    "Winter safety boot S3, size 43",
                    "pari",
                    "129.00",
                    GENERAL),
            product("10620", "Nastat jalkineisiin", "Ice grips", "pari", "11.40", GENERAL),
            product("10710", "Putoamissuojainsarja, kattotyö", "Fall arrest kit, roof work", "kpl", "189.00", GENERAL),
            product("10715", "Turvaköysi 12 mm, metritavara", "Safety rope 12 mm, per metre", "m", "3.485", GENERAL),
            product("10810", "Ensiapulaukku, 20 henkeä", "First aid kit, 20 persons", "kpl", "58.50", GENERAL),
            product("10812", "Laastarijärjestelmä, täyttö", "Plaster dispenser refill", "pkt", "8.75", GENERAL),
            product("10815", "Silmähuuhde 500 ml", "Eye wash 500 ml", "kpl", "14.90", GENERAL),
            product("10820", "Sammutuspeite 120 x 180 cm", "Fire blanket 120 x 180 cm", "kpl", "27.90", GENERAL),
            product("10822", "Käsisammutin, jauhe 6 kg", "Fire extinguisher, powder 6 kg", "kpl", "54.00", GENERAL),
            product("10825", "Palovaroitin, langaton", "Smoke alarm, wireless", "kpl", "39.90", GENERAL),
            product(
                    "20110",
                    "Käsipyyhe, 2-kerroksinen, 3000 kpl",
                    "Paper towel, 2-ply, 3000 pcs",
                    "ltk",
                    "32.40",
                    GENERAL),
            product("20112", "WC-paperi, 64 rullaa", "Toilet paper, 64 rolls", "säk", "29.80", GENERAL),
            product("20120", "Käsihuuhde 500 ml", "Hand sanitiser 500 ml", "kpl", "6.30", GENERAL),
            product("20125", "Saippua, nestemäinen, 5 l", "Liquid soap, 5 l", "kpl", "17.60", GENERAL),
            product("20130", "Yleispuhdistusaine, 5 l", "All-purpose cleaner, 5 l", "kpl", "21.25", GENERAL),
            product("20135", "Jätesäkki 150 l, 10 kpl", "Waste sack 150 l, 10 pcs", "rll", "4.15", GENERAL),
            product("20140", "Imeytysaine, rae", "Absorbent granulate", "kg", "1.295", GENERAL),
            product("30110", "Kopiopaperi A4, 5 riisiä", "Copy paper A4, 5 reams", "ltk", "26.90", GENERAL),
            product("30112", "Arkistokotelo, 80 mm, 10 kpl", "Archive box, 80 mm, 10 pcs", "pkt", "19.90", GENERAL),
            product("30115", "Turvakyltti, varoitus, 200 mm", "Warning sign, 200 mm", "kpl", "9.40", GENERAL),
            product("30116", "Poistumisopaste, jälkivalaiseva", "Exit sign, photoluminescent", "kpl", "17.80", GENERAL),
            product("40110", "Espressopapu, 1 kg", "Espresso beans, 1 kg", "pkt", "15.90", FOOD),
            product("40114", "Suodatinkahvi, tumma, 500 g", "Filter coffee, dark, 500 g", "pkt", "5.80", FOOD),
            product("40120", "Tee, lajitelma, 100 pussia", "Tea assortment, 100 bags", "pkt", "8.60", FOOD),
            product("40130", "Kaakao, annospussi, 100 kpl", "Cocoa sachets, 100 pcs", "pkt", "24.50", FOOD),
            product("40140", "Kahvimaito, 240 annosta", "Coffee creamer, 240 portions", "ltk", "18.20", FOOD),
            product("40150", "Kaurakeksi, 1,2 kg", "Oat biscuits, 1.2 kg", "ltk", "11.70", FOOD),
            product("40160", "Kivennäisvesi 0,5 l, 24 kpl", "Mineral water 0.5 l, 24 pcs", "ltk", "13.90", FOOD),
            product("70010", "Kemikaalit työssä, käsikirja", "Chemicals at work, handbook", "kpl", "42.00", BOOK),
            product("70012", "Ensiapuopas", "First aid guide", "kpl", "27.50", BOOK),
            product("70015", "Tulityöopas", "Hot work guide", "kpl", "31.00", BOOK),
            product("70022", "Työmaa, vuosikerta 2027", "Building site magazine, year 2027", "kpl", "189.00", PAPERS),
            product(
                    "80010",
                    "Työturvallisuuskorttikoulutus",
                    "Occupational safety card training",
                    "hlö",
                    "145.00",
                    GENERAL),
            product("80015", "Ensiapukurssi EA 1", "First aid course EA 1", "hlö", "112.00", GENERAL),
            product("80020", "Kypärän leimaus logolla", "Helmet printing with logo", "kpl", "4.75", GENERAL),
            product("90010", "Pantti, kuormalava", "Deposit, pallet", "kpl", "12.00", ZERO));

    private static final Map<String, List<Rate>> RATES = Map.of(
            GENERAL, List.of(new Rate(LONG_AGO, "24.0"), new Rate(LocalDate.of(2024, 9, 1), "25.5")),
            FOOD, List.of(new Rate(LONG_AGO, "14.0"), new Rate(LocalDate.of(2026, 1, 1), "13.5")),
            PAPERS, List.of(new Rate(LONG_AGO, "10.0")),
            ZERO, List.of(new Rate(LONG_AGO, "0.0")));

    private record Rate(LocalDate from, BigDecimal percent) {
        Rate(LocalDate from, String percent) {
            this(from, new BigDecimal(percent));
        }
    }

    private Products() {}

    private static Product product(String code, String fi, String en, String unit, String price, String kind) {
        return new Product(code, fi, en, unit, new BigDecimal(price), kind);
    }

    /** The rate of that class on a day of delivery, as the migrations hold it; the test reads both. */
    static BigDecimal rate(String vatClass, LocalDate delivery) {
        BigDecimal percent = null;
        for (Rate rate : RATES.get(vatClass)) {
            percent = delivery.isBefore(rate.from()) ? percent : rate.percent();
        }
        return percent;
    }

    static List<Product> sold() {
        return ALL;
    }

    static void into(Rows rows) {
        Rows.Table products = rows.into(
                "orders_product", "id", "version", "code", "name_fi", "name_en", "unit", "unit_price", "active");
        Rows.Table classes =
                rows.into("orders_product_vat_class", "id", "version", "product_id", "vat_class", "valid_from");
        for (Product product : ALL) {
            long id = products.nextId();
            products.add(
                    id, 1, product.code(), product.nameFi(), product.nameEn(), product.unit(), product.price(), true);
            for (LocalDate from : List.of(LONG_AGO, BOOKS_MOVED)) {
                if (from.equals(LONG_AGO) || product.kind().equals(BOOK)) {
                    classes.add(classes.nextId(), 1, id, product.vatClassOn(from), from);
                }
            }
        }
    }
}
