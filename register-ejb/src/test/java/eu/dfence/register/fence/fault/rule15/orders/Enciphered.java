package eu.dfence.register.fence.fault.rule15.orders;

import javax.crypto.Cipher;

class Enciphered {
    Cipher cipher;
}
