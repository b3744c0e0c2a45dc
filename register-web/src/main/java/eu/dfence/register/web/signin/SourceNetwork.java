package eu.dfence.register.web.signin;

/** The network a request came from: enough to see an attack, too little to follow a person. */
final class SourceNetwork {
    private SourceNetwork() {}

    /** {@code 203.0.113.77} → {@code 203.0.113.0}; {@code 2001:db8:abcd:12::1} → {@code 2001:db8:abcd::}; else null. */
    static String of(String address) {
        if (address == null) {
            return null;
        }
        if (address.indexOf(':') < 0) {
            int last = address.lastIndexOf('.');
            return last < 0 ? null : address.substring(0, last) + ".0";
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 3 && i < groups.length && !groups[i].isEmpty(); i++) {
            network.append(groups[i]).append(':');
        }
        return network.isEmpty() ? "::" : network.append(':').toString();
    }
}
