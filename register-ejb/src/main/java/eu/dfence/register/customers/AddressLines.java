package eu.dfence.register.customers;

/**
 * The lines of a postal address, checked.
 *
 * @param careOf or null
 * @param country ISO 3166-1
 */
record AddressLines(String careOf, String street, String postalCode, String city, String country) {
    String inWords() {
        String line = street + ", " + postalCode + " " + city;
        String named = careOf == null ? line : "c/o " + careOf + ", " + line;
        return "FI".equals(country) ? named : named + ", " + country;
    }
}
