package org.takedowndesk.settings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings on disk. What another version wrote there and this one does not know stays in the file.
public final class SettingsFile {

    /// What was read: the settings, and where a file that could not be read was set aside.
    public record Opened(Settings settings, Optional<Path> setAside) {}

    private final Path file;
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public SettingsFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /// The saved settings, or the usual ones where there are none. A broken file is set aside under another name.
    public Opened read() {
        try {
            return new Opened(mapper.readValue(Files.readAllBytes(file), Settings.class), Optional.empty());
        } catch (NoSuchFileException none) {
            return new Opened(Settings.usual(), Optional.empty());
        } catch (IOException | JacksonException broken) {
            return new Opened(Settings.usual(), setAside());
        }
    }

    /// Saves all or nothing: a crash at any moment leaves the old file or the new one.
    public void write(Settings settings) {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] content = mapper.writeValueAsBytes(merged(settings));
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = Channels.newOutputStream(channel);
                out.write(content);
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProblemException(Problem.CANNOT_WRITE, e, file, String.valueOf(e.getMessage()));
        }
    }

    private ObjectNode merged(Settings settings) {
        ObjectNode known = mapper.valueToTree(settings);
        try {
            if (mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode earlier) {
                earlier.setAll(known);
                return earlier;
            }
        } catch (IOException | JacksonException nothingToKeep) {
            return known;
        }
        return known;
    }

    private Optional<Path> setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            return Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException unmovable) {
            return Optional.empty();
        }
    }
}
