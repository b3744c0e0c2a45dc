package eu.dfence.register.fence.fault.rule16.orders;

import javax.xml.transform.stream.StreamResult;

class TransformsToFile {
    Object out() {
        return new StreamResult("list.xml");
    }
}
