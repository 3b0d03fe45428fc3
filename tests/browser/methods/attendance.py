"""Telling one's role on a phone."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from talkoot.methods.attendance.actions import NOT_ANSWERING, AttendanceSettings
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop


class Attendance:
    """Telling as whom one is here."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def attend(self, role: str) -> None:
        """Tap a role and wait until it is stored."""
        self.phone.page.get_by_label(self.phone.text(f"role-{role}", "attendance"), exact=True).check()
        expect(self.phone.button("withdraw", "attendance")).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody tell a role."""
    roles = [role for role in AttendanceSettings.model_validate(activity.settings).roles if role not in NOT_ANSWERING]
    for number, phone in enumerate(workshop.phones):
        Attendance(phone).attend(roles[number % len(roles)])
