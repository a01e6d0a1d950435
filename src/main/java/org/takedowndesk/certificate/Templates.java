package org.takedowndesk.certificate;

import java.util.List;

/// The certificates that the program can fill in.
public final class Templates {

    private record Data(List<Template> templates) {}

    private final List<Template> templates;

    /// Reads the data that ships with the program.
    public Templates() {
        templates = List.copyOf(Proposals.read("certificates.json", Data.class).templates());
    }

    public List<Template> all() {
        return templates;
    }

    public Template of(CertificateKind kind) {
        return templates.stream()
                .filter(template -> template.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("certificates.json says nothing of " + kind));
    }
}
