package eu.dfence.register.launcher;

/** The words of the connection pool's script that the launcher fills in. */
final class Pool {
    private Pool() {}

    /** An address without options of its own gets those the register was measured with. */
    static String url(String url) {
        return url.contains("?")
                ? url
                : url + "?connectTimeout=5000&socketTimeout=120000&tcpKeepAlive=true&useBulkStmts=true";
    }

    /** asadmin reads a property list: name=value:name=value. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
    }
}
