package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The one place where XML is parsed: no document types, no entities, nothing from outside.
final class SafeXml {

    /// Inside this package: the document declares a type, as attacks do and office programs never do.
    static final class DocumentType extends IOException {
        DocumentType() {
            super("a document type");
        }
    }

    /// Is told of each event; may look at the reader, but not move it.
    interface Listener {
        void event(int event, XMLStreamReader xml) throws IOException;
    }

    private SafeXml() {}

    static void read(InputStream in, Listener listener) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
                    throw new DocumentType();
                }
                listener.event(event, xml);
            }
            xml.close();
        } catch (XMLStreamException e) {
            Throwable nested = e.getNestedException();
            if (nested instanceof LimitReached limit) {
                throw limit;
            }
            throw new IOException(e);
        }
    }
}
