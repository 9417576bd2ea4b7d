#include "screenwatch.h"

#include <algorithm>
#include <cstdlib>
#include <poll.h>
#include <stdexcept>

namespace claimcheck::bench {

using namespace std::chrono_literals;

namespace {

template<typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template<typename T>
Reply<T> owned(T *reply)
{
    return {reply, &std::free};
}

uint8_t eventType(const xcb_generic_event_t &event)
{
    return event.response_type & 0x7f;
}

} // namespace

ScreenWatch::ScreenWatch()
    : m_connection(xcb_connect(nullptr, nullptr), &xcb_disconnect)
{
    xcb_connection_t *c = m_connection.get();
    if (xcb_connection_has_error(c))
        throw std::runtime_error("no X display");
    const xcb_query_extension_reply_t *extension = xcb_get_extension_data(c, &xcb_damage_id);
    if (!extension || !extension->present)
        throw std::runtime_error("the X server has no Damage extension");
    m_damageNotify = static_cast<uint8_t>(extension->first_event + XCB_DAMAGE_NOTIFY);
    // Without this the server takes every other Damage request for an error.
    const auto version = owned(xcb_damage_query_version_reply(c, xcb_damage_query_version(c, 1, 1), nullptr));

    m_root = xcb_setup_roots_iterator(xcb_get_setup(c)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(c, m_root, XCB_CW_EVENT_MASK, &mask);
    drain();
}

void ScreenWatch::drain()
{
    xcb_connection_t *c = m_connection.get();
    const auto roundTrip = owned(xcb_get_input_focus_reply(c, xcb_get_input_focus(c), nullptr));
    while (owned(xcb_poll_for_event(c))) { }
}

void ScreenWatch::watchNewWindow(const xcb_generic_event_t &event)
{
    const auto &created = reinterpret_cast<const xcb_create_notify_event_t &>(event);
    if (created.parent != m_root || created.override_redirect)
        return;
    xcb_connection_t *c = m_connection.get();
    xcb_damage_create(c, xcb_generate_id(c), created.window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
}

std::vector<uint8_t> ScreenWatch::pixelRow(xcb_drawable_t drawable, int16_t y, uint16_t width)
{
    xcb_connection_t *c = m_connection.get();
    const auto cookie = xcb_get_image(c, XCB_IMAGE_FORMAT_Z_PIXMAP, drawable, 0, y, width, 1, 0xffffff);
    const auto image = owned(xcb_get_image_reply(c, cookie, nullptr));
    if (!image)
        return {};
    const uint8_t *data = xcb_get_image_data(image.get());
    return {data, data + xcb_get_image_data_length(image.get())};
}

bool ScreenWatch::isPainted(const xcb_damage_notify_event_t &damage)
{
    const xcb_rectangle_t &area = damage.geometry;
    if (area.width < 400 || area.height < 300)
        return false;
    const auto row = pixelRow(damage.drawable, static_cast<int16_t>(area.height / 2), area.width);
    // Xvfb's root window is black, and a new Qt window has no background of its own.
    const auto painted = std::ranges::count_if(row, [](uint8_t byte) { return byte != 0; });
    return !row.empty() && painted > static_cast<qsizetype>(row.size() / 2);
}

SteadyTime ScreenWatch::waitForPaintedWindow(const Process &process)
{
    xcb_connection_t *c = m_connection.get();
    while (process.isRunning() && std::chrono::steady_clock::now() - process.startedAt() < 30s) {
        xcb_flush(c);
        const auto event = owned(xcb_poll_for_event(c));
        if (!event) {
            pollfd display{xcb_get_file_descriptor(c), POLLIN, 0};
            poll(&display, 1, 200);
        } else if (eventType(*event) == XCB_CREATE_NOTIFY) {
            watchNewWindow(*event);
        } else if (eventType(*event) == m_damageNotify) {
            const auto &damage = reinterpret_cast<const xcb_damage_notify_event_t &>(*event);
            if (isPainted(damage))
                return std::chrono::steady_clock::now();
            xcb_damage_subtract(c, damage.damage, XCB_NONE, XCB_NONE);
        }
    }
    throw std::runtime_error("no painted window");
}

} // namespace claimcheck::bench
