package eu.dfence.register.fence.fault.rule16.orders;

import java.net.http.HttpClient;

class CallsOut {
    HttpClient client = HttpClient.newHttpClient();
}
