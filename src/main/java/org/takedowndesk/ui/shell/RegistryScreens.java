package org.takedowndesk.ui.shell;

import org.takedowndesk.app.Services;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.holder.AllHoldersController;
import org.takedowndesk.ui.holder.HolderDesk;
import org.takedowndesk.ui.holder.HolderStores;
import org.takedowndesk.ui.holder.OneHolderController;
import org.takedowndesk.ui.ipr.AllRightsController;
import org.takedowndesk.ui.ipr.OneRightController;
import org.takedowndesk.ui.ipr.RightDesk;
import org.takedowndesk.ui.ipr.RightStores;
import org.takedowndesk.ui.listing.AllSellersController;
import org.takedowndesk.ui.listing.OneSellerController;
import org.takedowndesk.ui.listing.SellerDesk;
import org.takedowndesk.ui.part.KeptFiles;

/// Makes the screens of rights holders, rights and sellers.
final class RegistryScreens {

    private final Kit kit;
    private final HolderDesk holderDesk;
    private final RightDesk rightDesk;
    private final SellerDesk sellerDesk;

    RegistryScreens(Kit kit, Services services) {
        this.kit = kit;
        KeptFiles files = new KeptFiles(
                kit.tasks(),
                kit.dialogs(),
                services.intake(),
                services.vault(),
                new Show(kit.texts(), services.zone()));
        holderDesk =
                new HolderDesk(kit.texts(), kit.fxml(), kit.tasks(), kit.navigator(), files, holderStores(services));
        rightDesk = new RightDesk(
                kit.texts(), kit.fxml(), kit.tasks(), kit.dialogs(), kit.navigator(), files, rightStores(services));
        sellerDesk = new SellerDesk(kit.texts(), kit.fxml(), kit.tasks(), kit.navigator(), sellerStores(services));
    }

    Screen holders() {
        return new AllHoldersController(holderDesk, kit.preferences(), kit.memory());
    }

    Screen holder(HolderId id) {
        return new OneHolderController(holderDesk, id);
    }

    Screen rights() {
        return new AllRightsController(rightDesk, kit.preferences(), kit.memory());
    }

    Screen right(RightId id) {
        return new OneRightController(rightDesk, id);
    }

    Screen sellers() {
        return new AllSellersController(sellerDesk, kit.preferences(), kit.memory());
    }

    Screen seller(SellerId id) {
        return new OneSellerController(sellerDesk, id);
    }

    private static HolderStores holderStores(Services services) {
        return new HolderStores(
                services.holders(), services.rights(), services.cases(), services.clock(), services.zone());
    }

    private static RightStores rightStores(Services services) {
        return new RightStores(
                services.rights(),
                services.holders(),
                services.terms(),
                services.packs(),
                services.clock(),
                services.zone());
    }

    private static SellerDesk.Stores sellerStores(Services services) {
        return new SellerDesk.Stores(services.sellers(), services.listings(), services.cases(), services.packs());
    }
}
