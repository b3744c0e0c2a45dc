package eu.dfence.register.fence.fault.rule16.orders;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;

class Mails {
    void out(jakarta.mail.Message letter) throws MessagingException {
        Transport.send(letter);
    }
}
