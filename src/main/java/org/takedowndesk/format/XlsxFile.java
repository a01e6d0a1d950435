package org.takedowndesk.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/// An Excel workbook; kept as it is, with its sheets' names and its texts and numbers for the search.
final class XlsxFile implements FormatParser {

    private static final int CELL_CHARS = 32_767;

    @Override
    public void read(Path file, Findings findings) throws IOException {
        OfficeFile.read(file, findings, office -> {
            Sheets sheets = new Sheets();
            office.part("xl/workbook.xml", sheets);
            findings.fact(FactName.SHEETS, String.join(", ", sheets.names), "xl/workbook.xml");
            office.part("xl/sharedStrings.xml", new Cells(findings, "t", "si"));
            int formulas = 0;
            for (String part : office.parts("xl/worksheets/sheet")) {
                Cells cells = new Cells(findings, "t", "is");
                Numbers numbers = new Numbers(findings);
                office.part(part, (event, xml) -> {
                    cells.event(event, xml);
                    numbers.event(event, xml);
                });
                formulas += numbers.formulas;
            }
            if (formulas > 0) {
                findings.notice(NoticeKind.FORMULAS, formulas);
            }
        });
    }

    private static final class Sheets implements SafeXml.Listener {

        private static final int MOST = 200;
        private final List<String> names = new ArrayList<>();

        @Override
        public void event(int event, XMLStreamReader xml) {
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet") && names.size() < MOST) {
                names.add(String.valueOf(xml.getAttributeValue(null, "name")));
            }
        }
    }

    /// Texts, one line for each cell: those that cells share and those that stand in them.
    private static final class Cells implements SafeXml.Listener {

        private final Findings findings;
        private final String textElement;
        private final String cellElement;
        private final StringBuilder cell = new StringBuilder();
        private boolean inText;

        Cells(Findings findings, String textElement, String cellElement) {
            this.findings = findings;
            this.textElement = textElement;
            this.cellElement = cellElement;
        }

        @Override
        public void event(int event, XMLStreamReader xml) {
            if (event == XMLStreamReader.START_ELEMENT) {
                inText = xml.getLocalName().equals(textElement);
            } else if (event == XMLStreamReader.CHARACTERS && inText && cell.length() < CELL_CHARS) {
                cell.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inText = false;
                if (xml.getLocalName().equals(cellElement)) {
                    findings.text(cell);
                    cell.setLength(0);
                }
            }
        }
    }

    /// The numbers of cells; the numbers of shared texts among them tell nobody anything and are left out.
    private static final class Numbers implements SafeXml.Listener {

        private final Findings findings;
        private final StringBuilder number = new StringBuilder();
        private boolean shared;
        private boolean inValue;
        private int formulas;

        Numbers(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void event(int event, XMLStreamReader xml) {
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                shared = name.equals("c") ? "s".equals(xml.getAttributeValue(null, "t")) : shared;
                inValue = name.equals("v") && !shared;
                formulas += name.equals("f") ? 1 : 0;
            } else if (event == XMLStreamReader.CHARACTERS && inValue && number.length() < CELL_CHARS) {
                number.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT && inValue) {
                inValue = false;
                findings.text(number);
                number.setLength(0);
            }
        }
    }
}
