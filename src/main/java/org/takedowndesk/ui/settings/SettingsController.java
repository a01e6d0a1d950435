package org.takedowndesk.ui.settings;

import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Language;
import org.takedowndesk.settings.Look;
import org.takedowndesk.settings.Office;
import org.takedowndesk.settings.Role;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.CopyLabel;

/// How the program looks and speaks, what it calls its user, where it keeps their data. Every change holds at once.
public final class SettingsController implements Screen {

    private static final int FONT_STEP = 10;

    private final Texts texts;
    private final Preferences preferences;
    private final DataFolders folders;
    private final WatchedFoldersPane watched;
    private final Parent view;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private ComboBox<Appearance> appearance;

    @FXML
    private Slider fontScale;

    @FXML
    private Label fontScaleShown;

    @FXML
    private TextField userName;

    @FXML
    private StackPane watchedPlace;

    @FXML
    private ComboBox<Role> role;

    @FXML
    private Spinner<Integer> retention;

    @FXML
    private CopyLabel workspace;

    @FXML
    private CopyLabel settingsFile;

    @FXML
    private CopyLabel logFolder;

    public SettingsController(
            Texts texts, Fxml fxml, Preferences preferences, Dialogs dialogs, Tasks tasks, DataFolders folders) {
        this.texts = texts;
        this.watched = new WatchedFoldersPane(texts, preferences, dialogs, tasks);
        this.preferences = preferences;
        this.folders = folders;
        this.view = fxml.load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("Section.SETTINGS");
    }

    @Override
    public void refresh() {
        Settings settings = preferences.get();
        language.setValue(settings.look().language());
        appearance.setValue(settings.look().appearance());
        fontScale.setValue(settings.look().fontScale());
        watched.show();
        role.setValue(settings.office().role());
        retention.getValueFactory().setValue(settings.office().retentionYears());
        if (!userName.isFocused()) {
            userName.setText(settings.userName());
        }
    }

    @Override
    public boolean mayLeave() {
        saveUserName();
        return true;
    }

    @FXML
    private void initialize() {
        language.getItems().setAll(Language.values());
        language.setConverter(EnumNames.of(Language.class, texts));
        appearance.getItems().setAll(Appearance.values());
        appearance.setConverter(EnumNames.of(Appearance.class, texts));
        fontScale.setMin(Look.SMALLEST_FONT);
        fontScale.setMax(Look.LARGEST_FONT);
        fontScale.setBlockIncrement(FONT_STEP);
        watchedPlace.getChildren().setAll(watched);
        workspace.setValue(folders.workspace().toString());
        settingsFile.setValue(folders.settingsFile().toString());
        logFolder.setValue(folders.logFolder().toString());
        role.getItems().setAll(Role.values());
        role.setConverter(EnumNames.of(Role.class, texts));
        retention.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, Office.LONGEST_RETENTION));
        refresh();
        role.setOnAction(event -> changeOffice(office -> office.withRole(role.getValue())));
        retention.valueProperty().subscribe((before, now) -> changeOffice(office -> office.withRetentionYears(now)));
        language.setOnAction(event -> change(look -> look.withLanguage(language.getValue())));
        appearance.setOnAction(event -> change(look -> look.withAppearance(appearance.getValue())));
        fontScale.valueProperty().subscribe(value -> showFontScale());
        fontScale.valueChangingProperty().subscribe(changing -> showFontScale());
        userName.focusedProperty().subscribe(focused -> saveUserName());
        userName.setOnAction(event -> saveUserName());
    }

    // While the thumb is dragged only the number follows: text that grows under the mouse would move the slider.
    private void showFontScale() {
        int scale = FONT_STEP * (int) Math.round(fontScale.getValue() / FONT_STEP);
        fontScaleShown.setText(texts.get("settings.fontScale.value", scale));
        if (!fontScale.isValueChanging()) {
            change(look -> look.withFontScale(scale));
        }
    }

    private void saveUserName() {
        preferences.change(settings -> settings.withUserName(userName.getText()));
    }

    private void changeOffice(UnaryOperator<Office> change) {
        preferences.change(settings -> settings.withOffice(change.apply(settings.office())));
    }

    private void change(UnaryOperator<Look> change) {
        preferences.change(settings -> settings.withLook(change.apply(settings.look())));
    }
}
