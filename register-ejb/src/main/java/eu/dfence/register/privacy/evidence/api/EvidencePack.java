package eu.dfence.register.privacy.evidence.api;

import java.io.Serializable;

/** @param sha256 fingerprint of the signed manifest */
public record EvidencePack(String fileName, byte[] zip, String sha256) implements Serializable {
    public EvidencePack {
        zip = zip.clone();
    }

    @Override
    public byte[] zip() {
        return zip.clone();
    }
}
