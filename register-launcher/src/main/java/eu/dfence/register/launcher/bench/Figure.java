package eu.dfence.register.launcher.bench;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** What one walk with so many users cost. Times are a walk's, from its first request to its last answer. */
record Figure(
        String scenario,
        int users,
        long n,
        long failures,
        double p50,
        double p95,
        double p99,
        double perSecond,
        ServerCost cost,
        double requests) {
    static final String HEAD = "%-17s %5s %7s %5s %9s %9s %9s %8s %8s %8s %8s %6s"
            .formatted(
                    "scenario",
                    "users",
                    "n",
                    "fail",
                    "p50 ms",
                    "p95 ms",
                    "p99 ms",
                    "op/s",
                    "CPU/op",
                    "payara",
                    "mariadb",
                    "req/op");

    static Figure of(
            Walk walk, int users, Histogram micros, long failures, double seconds, ServerCost cost, long requests) {
        long n = micros.getTotalCount();
        return new Figure(
                walk.scenario(),
                users,
                n,
                failures,
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(95) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                n / seconds,
                cost,
                n == 0 ? 0 : (double) requests / n);
    }

    double cpuPerOperation() {
        return n == 0 ? 0 : cost.millis() / n;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-17s %5d %7d %5d %9.1f %9.1f %9.1f %8.1f %8.2f %8.2f %8.2f %6.1f",
                scenario,
                users,
                n,
                failures,
                p50,
                p95,
                p99,
                perSecond,
                cpuPerOperation(),
                cost.payaraMillis() / Math.max(1, n),
                cost.mariadbMillis() / Math.max(1, n),
                requests);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"scenario\":\"%s\",\"users\":%d,\"n\":%d,\"failures\":%d,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"p99_ms\":%.2f,"
                        + "\"ops_per_s\":%.2f,\"cpu_ms_per_op\":%.3f,\"requests_per_op\":%.1f}",
                scenario,
                users,
                n,
                failures,
                p50,
                p95,
                p99,
                perSecond,
                cpuPerOperation(),
                requests);
    }
}
