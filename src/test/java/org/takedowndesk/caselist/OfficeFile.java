package org.takedowndesk.caselist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// An office file as a plain reader of ZIP files and XML sees it, without the library that wrote it.
final class OfficeFile {

    private final Path file;

    OfficeFile(Path file) {
        this.file = file;
    }

    /// A part of the package; fails if it is not there or not well-formed.
    Document part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }

    List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    /// What `unzip -t` finds wrong, where it is installed.
    List<String> faults() throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .noneMatch(directory -> Files.isExecutable(Path.of(directory, "unzip")))) {
            return List.of();
        }
        Process process = new ProcessBuilder("unzip", "-tqq", file.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return process.waitFor() == 0 ? List.of() : said;
    }

    static List<Element> all(Document document, String tag) {
        return elements(document.getElementsByTagName(tag));
    }

    static List<Element> all(Element element, String tag) {
        return elements(element.getElementsByTagName(tag));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /// The cells of a sheet's row as text, numbers as they are stored.
    List<String> cells(int row) throws IOException {
        List<Element> strings = all(part("xl/sharedStrings.xml"), "si");
        return all(all(part("xl/worksheets/sheet1.xml"), "row").get(row), "c").stream()
                .map(cell -> {
                    assertEquals(List.of(), all(cell, "f"), "no formula anywhere");
                    List<Element> values = all(cell, "v");
                    if (values.isEmpty()) {
                        return "";
                    }
                    String value = values.getFirst().getTextContent();
                    return cell.getAttribute("t").equals("s")
                            ? strings.get(Integer.parseInt(value)).getTextContent()
                            : value;
                })
                .toList();
    }

    /// The paragraphs of every cell of a row of the document's table.
    List<List<String>> documentRow(int row) throws IOException {
        return all(all(part("word/document.xml"), "w:tr").get(row), "w:tc").stream()
                .map(cell -> all(cell, "w:p").stream().map(OfficeFile::words).toList())
                .toList();
    }

    private static String words(Element paragraph) {
        StringBuilder text = new StringBuilder();
        NodeList nodes = paragraph.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            switch (nodes.item(i).getNodeName()) {
                case "w:t" -> text.append(nodes.item(i).getTextContent());
                case "w:br" -> text.append('\n');
                default -> {}
            }
        }
        return text.toString();
    }
}
