package eu.dfence.register.launcher.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Street addresses on real postal codes, in the towns where most people live. Streets and doors are made up. */
final class Places {
    /** Larger towns, the largest first. */
    private static final List<String> TOWNS = List.of(
            "Helsinki",
            "Tampere",
            "Espoo",
            "Vantaa",
            "Turku",
            "Oulu",
            "Jyväskylä",
            "Kuopio",
            "Lahti",
            "Pori",
            "Kouvola",
            "Joensuu",
            "Lappeenranta",
            "Vaasa",
            "Hämeenlinna",
            "Seinäjoki",
            "Rovaniemi",
            "Mikkeli",
            "Salo",
            "Kotka",
            "Porvoo",
            "Kokkola",
            "Hyvinkää",
            "Lohja",
            "Järvenpää",
            "Nokia",
            "Ylöjärvi",
            "Kangasala",
            "Rauma",
            "Kirkkonummi",
            "Kerava",
            "Tuusula",
            "Kajaani",
            "Savonlinna",
            "Nurmijärvi",
            "Kaarina",
            "Raasepori",
            "Raisio",
            "Riihimäki",
            "Imatra",
            "Raahe",
            "Sastamala",
            "Hollola",
            "Lempäälä",
            "Pirkkala",
            "Tornio",
            "Iisalmi",
            "Kurikka",
            "Valkeakoski",
            "Kemi",
            "Varkaus",
            "Naantali",
            "Kempele",
            "Siilinjärvi",
            "Mustasaari",
            "Pietarsaari",
            "Parainen",
            "Forssa",
            "Heinola",
            "Kuusamo",
            "Loimaa",
            "Ylivieska",
            "Laukaa",
            "Kauhava",
            "Uusikaupunki",
            "Äänekoski",
            "Jämsä");

    private static final List<String> STREETS = List.of(
            "Koulu",
            "Asema",
            "Kauppa",
            "Kirkko",
            "Ranta",
            "Niitty",
            "Puisto",
            "Metsä",
            "Mänty",
            "Koivu",
            "Kuusi",
            "Tammi",
            "Pihlaja",
            "Lehmus",
            "Vaahtera",
            "Mylly",
            "Harju",
            "Kallio",
            "Mäki",
            "Pelto",
            "Tehtaan",
            "Satama",
            "Vasara",
            "Sepän",
            "Teollisuus",
            "Varasto",
            "Kanava",
            "Linnan",
            "Torni",
            "Kello",
            "Aurinko",
            "Orvokki",
            "Vanamo",
            "Mustikka",
            "Puolukka",
            "Kataja",
            "Leppä",
            "Haapa",
            "Käpy",
            "Orava",
            "Kettu",
            "Jänis",
            "Kurki",
            "Joutsen",
            "Satakunnan",
            "Hämeen",
            "Savon",
            "Pohjan",
            "Etelä",
            "Länsi",
            "Kuninkaan",
            "Sahan",
            "Veturi",
            "Lentäjän");
    private static final List<String> KINDS = List.of("katu", "tie", "kuja", "polku");

    private final Map<String, List<Code>> codes = new HashMap<>();
    private final List<String> towns;

    record Code(String code, String city, String municipality) {}

    record Address(String street, String postalCode, String city) {}

    Places(List<Code> all) {
        all.forEach(code -> codes.computeIfAbsent(code.municipality(), absent -> new ArrayList<>())
                .add(code));
        towns = TOWNS.stream().filter(codes::containsKey).toList();
    }

    /** Type 1 only: codes of streets, where letters are carried to the door. Åland has taxes of its own and stays out. */
    static Places of(Connection connection) throws SQLException {
        List<Code> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select code, name_fi, municipality from customers_postal_code"
                        + " where type = 1 and code not like '22%' order by code")) {
            while (rows.next()) {
                all.add(new Code(rows.getString(1), capitalised(rows.getString(2)), rows.getString(3)));
            }
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("customers_postal_code is empty: migrate first");
        }
        return new Places(all);
    }

    Address any(Chance chance) {
        Code code = chance.of(codes.get(chance.favouring(towns)));
        String street = chance.favouring(STREETS) + chance.favouring(KINDS) + " " + chance.between(1, 88);
        if (chance.in(40)) {
            street += " " + (char) ('A' + chance.between(0, 5)) + " " + chance.between(1, 64);
        }
        return new Address(street, code.code(), code.city());
    }

    static String capitalised(String name) {
        StringBuilder city = new StringBuilder(name.length());
        boolean start = true;
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            city.append(start ? Character.toUpperCase(letter) : letter);
            start = letter == ' ' || letter == '-';
        }
        return city.toString();
    }
}
